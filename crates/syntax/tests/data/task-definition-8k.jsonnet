// The task of the checkout, in Jsonnet.
local account = '123456789012';
local role(name) = 'arn:aws:iam::%s:role/%s' % [account, name];

{
  '$schema': 'https://example.invalid/ecs-task-definition.schema.json',
  family: 'checkout-api',
  taskRoleArn: role('checkout-api-task'),
  executionRoleArn: role('ecsTaskExecutionRole'),
  networkMode: 'awsvpc',
  requiresCompatibilities: [
    'FARGATE',
  ],
  cpu: '1024',
  memory: '4096',
  runtimePlatform: {
    cpuArchitecture: 'ARM64',
    operatingSystemFamily: 'LINUX',
  },
  ephemeralStorage: {
    sizeInGiB: 40,
  },
  pidMode: 'task',
  volumes: [
    {
      name: 'uploads',
      efsVolumeConfiguration: {
        fileSystemId: 'fs-0a1b2c3d4e5f67890',
        rootDirectory: '/',
        transitEncryption: 'ENABLED',
        transitEncryptionPort: 2999,
        authorizationConfig: {
          accessPointId: 'fsap-0123456789abcdef0',
          iam: 'ENABLED',
        },
      },
    },
    {
      name: 'scratch',
    },
  ],
  containerDefinitions: [
    {
      name: 'web',
      image: '123456789012.dkr.ecr.eu-west-1.amazonaws.com/checkout-api@sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
      cpu: 512,
      memory: 2048,
      memoryReservation: 1024,
      essential: true,
      portMappings: [
        {
          name: 'http',
          containerPort: 8080,
          hostPort: 8080,
          protocol: 'tcp',
          appProtocol: 'http',
        },
        {
          containerPort: 9090,
          protocol: 'tcp',
        },
      ],
      environment: [
        {
          name: 'APP_SETTING_00',
          value: 'value number 0 é✓',
        },
        {
          name: 'APP_SETTING_01',
          value: 'value-1',
        },
        {
          name: 'APP_SETTING_02',
          value: 'value-2',
        },
        {
          name: 'APP_SETTING_03',
          value: 'value-3',
        },
        {
          name: 'APP_SETTING_04',
          value: 'value-4',
        },
        {
          name: 'APP_SETTING_05',
          value: 'value-5',
        },
        {
          name: 'APP_SETTING_06',
          value: 'value-6',
        },
        {
          name: 'APP_SETTING_07',
          value: 'value number 7 é✓',
        },
      ],
      secrets: [
        {
          name: 'DB_PASSWORD',
          valueFrom: 'arn:aws:secretsmanager:eu-west-1:123456789012:secret:checkout/db_password-AbCdEf:password::',
        },
        {
          name: 'STRIPE_KEY',
          valueFrom: 'arn:aws:secretsmanager:eu-west-1:123456789012:secret:checkout/stripe_key-AbCdEf:password::',
        },
        {
          name: 'JWT_KEY',
          valueFrom: 'arn:aws:secretsmanager:eu-west-1:123456789012:secret:checkout/jwt_key-AbCdEf:password::',
        },
        {
          name: 'SMTP_PASSWORD',
          valueFrom: 'arn:aws:secretsmanager:eu-west-1:123456789012:secret:checkout/smtp_password-AbCdEf:password::',
        },
      ],
      mountPoints: [
        {
          sourceVolume: 'uploads',
          containerPath: '/srv/uploads',
          readOnly: false,
        },
        {
          sourceVolume: 'scratch',
          containerPath: '/tmp',
        },
      ],
      dependsOn: [
        {
          containerName: 'migrate',
          condition: 'SUCCESS',
        },
        {
          containerName: 'envoy',
          condition: 'HEALTHY',
        },
      ],
      healthCheck: {
        command: [
          'CMD-SHELL',
          'curl -fsS http://localhost:8080/healthz || exit 1',
        ],
        interval: 10,
        timeout: 5,
        retries: 3,
        startPeriod: 30,
      },
      linuxParameters: {
        initProcessEnabled: true,
        capabilities: {
          drop: [
            'ALL',
          ],
        },
      },
      ulimits: [
        {
          name: 'nofile',
          softLimit: 65536,
          hardLimit: 65536,
        },
      ],
      readonlyRootFilesystem: true,
      user: '1000:1000',
      stopTimeout: 60,
      startTimeout: 120,
      dockerLabels: {
        team: 'payments',
        tier: 'gold',
      },
      logConfiguration: {
        logDriver: 'awslogs',
        options: {
          'awslogs-group': '/ecs/checkout-api',
          'awslogs-region': 'eu-west-1',
          'awslogs-stream-prefix': 'web',
          mode: 'non-blocking',
          'max-buffer-size': '25m',
        },
      },
    },
    {
      name: 'migrate',
      image: '123456789012.dkr.ecr.eu-west-1.amazonaws.com/checkout-migrate:1.42.0',
      essential: false,
      cpu: 128,
      memory: 256,
      command: [
        'bin/migrate',
        '--wait',
      ],
      environment: [
        {
          name: 'PGHOST',
          value: 'db.internal',
        },
      ],
      logConfiguration: {
        logDriver: 'awslogs',
        options: {
          'awslogs-group': '/ecs/checkout-api',
          'awslogs-region': 'eu-west-1',
          'awslogs-stream-prefix': 'migrate',
          mode: 'non-blocking',
          'max-buffer-size': '25m',
        },
      },
    },
    {
      name: 'envoy',
      image: 'public.ecr.aws/appmesh/aws-appmesh-envoy:v1.29.5.0-prod',
      essential: true,
      cpu: 128,
      memory: 512,
      user: '1337',
      portMappings: [
        {
          containerPort: 9901,
        },
        {
          containerPort: 15000,
        },
        {
          containerPort: 15001,
        },
      ],
      healthCheck: {
        command: [
          'CMD-SHELL',
          'curl -s http://localhost:9901/server_info | grep state | grep -q LIVE',
        ],
        interval: 5,
        timeout: 2,
        retries: 3,
        startPeriod: 10,
      },
      environment: [
        {
          name: 'ENVOY_0',
          value: 'xxx',
        },
        {
          name: 'ENVOY_1',
          value: 'xxxx',
        },
        {
          name: 'ENVOY_2',
          value: 'xxxxx',
        },
      ],
      logConfiguration: {
        logDriver: 'awslogs',
        options: {
          'awslogs-group': '/ecs/checkout-api',
          'awslogs-region': 'eu-west-1',
          'awslogs-stream-prefix': 'envoy',
          mode: 'non-blocking',
          'max-buffer-size': '25m',
        },
      },
    },
    {
      name: 'log_router',
      image: 'public.ecr.aws/aws-observability/aws-for-fluent-bit:stable',
      essential: true,
      cpu: 64,
      memory: 128,
      firelensConfiguration: {
        type: 'fluentbit',
        options: {
          'enable-ecs-log-metadata': 'true',
          'config-file-type': 'file',
          'config-file-value': '/extra.conf',
        },
      },
      logConfiguration: {
        logDriver: 'awslogs',
        options: {
          'awslogs-group': '/ecs/checkout-api',
          'awslogs-region': 'eu-west-1',
          'awslogs-stream-prefix': 'firelens',
          mode: 'non-blocking',
          'max-buffer-size': '25m',
        },
      },
    },
    {
      name: 'xray',
      image: 'public.ecr.aws/xray/aws-xray-daemon:3.x',
      essential: false,
      cpu: 32,
      memoryReservation: 128,
      portMappings: [
        {
          containerPort: 2000,
          protocol: 'udp',
        },
      ],
      logConfiguration: {
        logDriver: 'awslogs',
        options: {
          'awslogs-group': '/ecs/checkout-api',
          'awslogs-region': 'eu-west-1',
          'awslogs-stream-prefix': 'xray',
          mode: 'non-blocking',
          'max-buffer-size': '25m',
        },
      },
    },
  ],
  proxyConfiguration: {
    type: 'APPMESH',
    containerName: 'envoy',
    properties: [
      {
        name: 'ProxyIngressPort',
        value: '15000',
      },
      {
        name: 'ProxyEgressPort',
        value: '15001',
      },
      {
        name: 'AppPorts',
        value: '8080',
      },
      {
        name: 'EgressIgnoredIPs',
        value: '169.254.170.2,169.254.169.254',
      },
      {
        name: 'IgnoredUID',
        value: '1337',
      },
    ],
  },
  tags: [
    {
      key: 'service',
      value: 'checkout',
    },
    {
      key: 'env',
      value: 'prod',
    },
  ],
}
