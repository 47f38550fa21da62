use super::{At, List, LogConfiguration, view};
use ecslint_syntax::Node;

view! {
    /// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceConnectConfiguration.html>
    ServiceConnect<'a> {
        enabled: bool = "enabled",
        namespace: &'a str = "namespace",
        services: List<'a, ConnectService<'a>> = "services",
        log_configuration: LogConfiguration<'a> = "logConfiguration",
        access_log: &'a Node<'a> = "accessLogConfiguration",
        containers: List<'a, ConnectContainer<'a>> = "containerConfigurations",
    }

    /// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceConnectService.html>
    ConnectService<'a> {
        port_name: &'a str = "portName",
        discovery_name: &'a str = "discoveryName",
        client_aliases: List<'a, ClientAlias<'a>> = "clientAliases",
        ingress_port: i64 = "ingressPortOverride",
        timeout: ConnectTimeout<'a> = "timeout",
        tls: ConnectTls<'a> = "tls",
    }

    /// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceConnectClientAlias.html>
    ClientAlias<'a> {
        port: i64 = "port",
        dns_name: &'a str = "dnsName",
        test_traffic: &'a Node<'a> = "testTrafficRules",
    }

    /// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_TimeoutConfiguration.html>
    ConnectTimeout<'a> {
        idle: i64 = "idleTimeoutSeconds",
        per_request: i64 = "perRequestTimeoutSeconds",
    }

    /// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceConnectTlsConfiguration.html>
    ConnectTls<'a> {
        authority: CertificateAuthority<'a> = "issuerCertificateAuthority",
        role_arn: &'a str = "roleArn",
    }

    /// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceConnectTlsCertificateAuthority.html>
    CertificateAuthority<'a> { arn: &'a str = "awsPcaAuthorityArn" }

    /// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceConnectConfiguration.html>
    ConnectContainer<'a> { log_level: &'a str = "logLevel" }
}

impl<'a> ServiceConnect<'a> {
    /// The port mappings that it names.
    pub fn port_names(self) -> impl Iterator<Item = At<'a, &'a str>> {
        self.services().items().filter_map(|service| service.port_name().known())
    }
}

impl<'a> super::Service<'a> {
    /// The port mappings that VPC Lattice and gateways name.
    pub fn routed_port_names(self) -> impl Iterator<Item = At<'a, &'a str>> {
        let lattice = self.vpc_lattice().items().filter_map(|it| it.port_name().known());
        let gateways = self.gateway_connectors().items();
        lattice.chain(gateways.filter_map(|gateway| gateway.port_name().known()))
    }

    /// What Service Connect does for the service, where it is certainly on.
    pub fn connected(self) -> Option<At<'a, ServiceConnect<'a>>> {
        self.service_connect().known().filter(|connect| connect.enabled().is(true))
    }
}
