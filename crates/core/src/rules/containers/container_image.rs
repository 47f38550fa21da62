use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    id: "container-image",
    category: Category::Suspicious,
    summary: "every container names an image",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html",
    docs: page!("container_image.md"),
    check: Check::Container(check),
};

fn check(container: Container<'_>, _: TaskDefinition<'_>, findings: &mut Findings<'_>) {
    let help = "name one, unless the deployment fills it in";
    let title = container.title();
    match Field::<&str>::as_written(container.0, "image") {
        Field::Absent => {
            findings.missing(container.0, format!("{title} has no image")).help(help);
        }
        Field::Known(image) if (*image).is_empty() => {
            findings.report(&image, format!("the image of {title} is empty")).help(help);
        }
        Field::Known(image) if (*image).contains("://") => {
            findings
                .report(&image, "an image is not named by a URL")
                .help("remove the scheme: write `registry.example.com/app:1.0`");
        }
        _ => {}
    }
}
