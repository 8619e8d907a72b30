using SchemaKit.Cli;
using SchemaKit.Schemas;

return CommandLine.Run(args, new SchemaSet(Publishers.Registry, Publishers.Json), StandardStreams.OfProcess());
