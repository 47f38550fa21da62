//! What the tasks cost on Fargate, by the hour and by the month.
mod said;
mod tables;
mod wishes;

use self::{
    said::{Runs, Said, Wish, dollars, said},
    tables::{Lines, Others, Sizes},
    wishes::Wishes,
};
use super::Panel;
use crate::{
    app::{App, use_app},
    prose::prose,
};
use ecslint_core::{
    cost::{Cost, NoPrice, cost},
    facts::prices::{CHECKED, HOURS_A_MONTH, NOT_INCLUDED, PAGE, SPOT_DISCOUNT},
};
use yew::prelude::*;

pub(super) const PANEL: Panel =
    Panel { id: "cost", title: "Cost", view: || html! { <CostPanel /> } };

#[component]
fn CostPanel() -> Html {
    let app = use_app();
    let said = use_memo(app.state.texts.clone(), said);
    let wish = use_state(Wish::default);
    let Some(said) = &*said else {
        return html! {
            <div class="empty">
                <h2>{ "Nothing to price yet" }</h2>
                <p>{ "Paste a task definition: its size and, from the service, the number of tasks give the price on Fargate." }</p>
            </div>
        };
    };
    let usage = match &said.usage {
        Ok(usage) => usage,
        Err(reason) => return html! { <>{ runs(&said.runs) }{ no_price(&app, said, reason) }</> },
    };
    let wished = wish.over(usage);
    let change = {
        let wish = wish.setter();
        Callback::from(move |new| wish.set(new))
    };
    let body = match cost(&wished) {
        Ok(cost) => html! { <>{ figure(&cost) }<Lines cost={cost.clone()} /></> },
        Err(reason) => no_price(&app, said, &reason),
    };
    if let Err(reason @ NoPrice::NotFargate(cpu, _)) = cost(&wished) {
        return html! {
            <div class="cost">
                { runs(&said.runs) }
                { no_price(&app, said, &reason) }
                <Sizes cpu={cpu.0} usage={wished} />
                { notes() }
            </div>
        };
    }
    html! {
        <div class="cost">
            { runs(&said.runs) }
            <Wishes usage={wished.clone()} said={usage.clone()} wish={(*wish).clone()} change={change.clone()} />
            { body }
            <Others usage={wished} wish={(*wish).clone()} {change} />
            { notes() }
        </div>
    }
}

/// What it costs, in large figures.
fn figure(cost: &Cost) -> Html {
    let least = if cost.usage.spot { "at least " } else { "" };
    html! {
        <div class="cost-figure" role="status">
            <p class="cost-month"><span class="cost-least">{ least }</span>{ dollars(cost.per_month) }<span class="cost-unit">{ " a month" }</span></p>
            <p class="cost-hour">{ format!("{least}${:.5} an hour", cost.per_hour) }</p>
            <p class="cost-title">{ cost.title() }</p>
            if cost.usage.spot {
                <p class="cost-title">{ format!("Spot prices move: this is the least, with {}% off", SPOT_DISCOUNT * 100.0) }</p>
            }
        </div>
    }
}

/// Why the figures may not be those of the bill.
fn runs(runs: &Runs) -> Html {
    match runs {
        Runs::Fargate => Html::default(),
        Runs::Elsewhere(place) => html! {
            <p class="note warning">{ format!("These tasks run on {place}, whose price does not depend on the task. Below is what Fargate would cost.") }</p>
        },
        Runs::Unsaid => html! {
            <p class="note">{ prose("Nothing says that these tasks run on Fargate: `requiresCompatibilities` does not name it. Below is what it would cost there.") }</p>
        },
    }
}

fn no_price(app: &App, said: &Said, reason: &NoPrice) -> Html {
    let (text, span) = said.place;
    let jump = {
        let app = app.clone();
        move |_: MouseEvent| app.jump(text, span)
    };
    let in_text = matches!(reason, NoPrice::NoSize(_) | NoPrice::NotFargate(..));
    html! {
        <div class="cost-none" role="status">
            <h2>{ "No price" }</h2>
            <p>{ prose(&reason.to_string()) }</p>
            if in_text { <button class="button" onclick={jump}>{ "Go to the size" }</button> }
        </div>
    }
}

fn notes() -> Html {
    html! {
        <section class="cost-notes">
            <h2>{ "What to know" }</h2>
            <ul>
                <li>{ format!("Prices collected on {CHECKED} from copies of the list, which may be older than ") }<a href={PAGE} target="_blank" rel="noopener noreferrer">{ "AWS's page" }</a>{ format!("; a month has {HOURS_A_MONTH} hours") }</li>
                <li>{ "For tasks that run all the time, in US dollars, without discounts" }</li>
                <li>{ format!("Not included: {}", NOT_INCLUDED.join(", ")) }</li>
            </ul>
        </section>
    }
}
