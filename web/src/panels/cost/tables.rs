use super::said::{Wish, dollars, others, sizes};
use ecslint_core::{
    cost::{Cost, NoPrice, Usage},
    facts::prices::HOURS_A_MONTH,
};
use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub(super) struct LinesProps {
    pub(super) cost: Cost,
}

/// The parts of the price.
#[component]
pub(super) fn Lines(props: &LinesProps) -> Html {
    let row = |line: &ecslint_core::cost::Line| {
        html! {
            <tr>
                <th scope="row">{ line.what }</th>
                <td>{ line.quantity }</td>
                <td>{ format!("${}", trimmed(line.price)) }</td>
                <td>{ dollars(line.per_hour * HOURS_A_MONTH) }</td>
            </tr>
        }
    };
    html! {
        <table class="table">
            <caption class="visually-hidden">{ "The parts of the price" }</caption>
            <thead><tr><th scope="col">{ "Part" }</th><th scope="col">{ "Quantity" }</th><th scope="col">{ "Price an hour" }</th><th scope="col">{ "A month" }</th></tr></thead>
            <tbody>{ for props.cost.lines.iter().map(row) }</tbody>
        </table>
    }
}

#[derive(PartialEq, Properties)]
pub(super) struct OthersProps {
    pub(super) usage: Usage,
    pub(super) wish: Wish,
    pub(super) change: Callback<Wish>,
}

/// The same tasks on everything that Fargate has; a button tries each.
#[component]
pub(super) fn Others(props: &OthersProps) -> Html {
    let now = ecslint_core::cost::cost(&props.usage).ok();
    let rows = others(&props.usage).into_iter().map(|(usage, price)| {
        let own = usage.platform == props.usage.platform && usage.spot == props.usage.spot;
        let name = format!("{}{}", usage.platform.name(), if usage.spot { ", Spot" } else { "" });
        let (month, change) = match &price {
            Ok(cost) => (dollars(cost.per_month), now.as_ref().map_or_else(String::new, |now| apart(now, cost))),
            Err(NoPrice::NotFargate(..)) => ("no such size".to_owned(), String::new()),
            Err(_) => ("not known".to_owned(), String::new()),
        };
        let wish = Wish { platform: Some(usage.platform), spot: Some(usage.spot), ..props.wish.clone() };
        let emit = props.change.clone();
        html! {
            <tr class={classes!(own.then_some("chosen"))}>
                <th scope="row"><button class="text-button" aria-pressed={own.to_string()} disabled={price.is_err()}
                    onclick={move |_| emit.emit(wish.clone())}>{ name }</button></th>
                <td class={classes!(price.is_err().then_some("faint"))}>{ month }</td>
                <td>{ change }</td>
            </tr>
        }
    });
    html! {
        <section>
            <h2>{ "The same elsewhere on Fargate" }</h2>
            <table class="table">
                <thead><tr><th scope="col">{ "Platform" }</th><th scope="col">{ "A month" }</th><th scope="col">{ "Difference" }</th></tr></thead>
                <tbody>{ for rows }</tbody>
            </table>
        </section>
    }
}

#[derive(PartialEq, Properties)]
pub(super) struct SizesProps {
    pub(super) cpu: u32,
    pub(super) usage: Usage,
}

/// What Fargate has with as much CPU.
#[component]
pub(super) fn Sizes(props: &SizesProps) -> Html {
    let prices = sizes(props.cpu, &props.usage);
    if prices.is_empty() {
        return Html::default();
    }
    let row = |cost: &Cost| {
        let memory = f64::from(cost.usage.memory.0) / 1024.0;
        html! { <tr><th scope="row">{ format!("{memory} GiB") }</th><td>{ dollars(cost.per_month) }</td></tr> }
    };
    html! {
        <section>
            <h2>{ format!("What Fargate has with {} vCPU", f64::from(props.cpu) / 1024.0) }</h2>
            <table class="table">
                <thead><tr><th scope="col">{ "Memory" }</th><th scope="col">{ "A month" }</th></tr></thead>
                <tbody>{ for prices.iter().map(row) }</tbody>
            </table>
        </section>
    }
}

/// How much more or less `other` is, in percent.
fn apart(now: &Cost, other: &Cost) -> String {
    if now.per_hour <= 0.0 {
        return String::new();
    }
    let percent = ((other.per_hour / now.per_hour - 1.0) * 100.0).round();
    match percent {
        0.0 => "–".to_owned(),
        more if more > 0.0 => format!("+{more}%"),
        less => format!("−{}%", less.abs()),
    }
}

fn trimmed(price: f64) -> String {
    let text = format!("{price:.7}");
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}
