use super::{At, Container, Field, FirelensConfiguration, TaskDefinition};

impl<'a> TaskDefinition<'a> {
    /// The first FireLens router.
    pub fn router(self) -> Option<(At<'a, Container<'a>>, At<'a, FirelensConfiguration<'a>>)> {
        self.containers().items().find_map(|container| {
            let firelens = container.firelens_configuration().known()?;
            Some((container, firelens))
        })
    }
}

impl<'a> Container<'a> {
    /// A router may send logs to places that the task definition does not name: it is told of a
    /// file, or its image is another than AWS's own, or it is started in another way.
    pub fn may_have_own_config(self) -> bool {
        let Field::Known(firelens) = self.firelens_configuration() else { return true };
        let told = match firelens.options() {
            Field::Absent => false,
            Field::Known(options) => !options.get("config-file-value").is_absent(),
            _ => true,
        };
        let own_image =
            self.image().known().is_none_or(|image| !(*image).contains("/aws-for-fluent-bit"));
        // The image reads more files where such variables name them.
        let init = |name: Field<'a, &'a str>| {
            name.known().is_none_or(|name| (*name).starts_with("aws_fluent_bit_init"))
        };
        let environment = self.environment();
        told || own_image
            || !self.entry_point().is_absent()
            || !self.command().is_absent()
            || !self.mount_points().is_absent()
            || !self.environment_files().is_absent()
            || !environment.is_complete()
            || environment.items().any(|variable| init(variable.name()))
    }
}
