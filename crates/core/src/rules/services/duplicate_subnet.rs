use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    id: "duplicate-subnet",
    category: Category::Suspicious,
    summary: "no subnet or security group is given twice",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_AwsVpcConfiguration.html",
    docs: page!("duplicate_subnet.md"),
    check: Check::Launch(check),
};

fn check(launch: Launch<'_>, findings: &mut Findings<'_>) {
    let Some(network) = launch.awsvpc().known() else { return };
    let edit = findings.edit;
    for (list, what) in
        [(network.subnets(), "subnet"), (network.security_groups(), "security group")]
    {
        let items: Vec<_> = list.items().collect();
        for (index, item) in items.iter().enumerate() {
            let Some(first) = items[..index].iter().find(|first| ***first == **item) else {
                continue;
            };
            findings
                .report(item, format!("the {what} `{}` is given twice", **item))
                .label(first, "given here first")
                .help("remove it, or give the one that was meant")
                .fix(
                    Safety::Unsafe,
                    format!("remove this {what}"),
                    edit.remove_value(item.parent, item.node),
                );
        }
    }
}
