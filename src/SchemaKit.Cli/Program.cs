using SchemaKit.Cli;
using SchemaKit.Schemas;

SchemaSet schemas = new(Publishers.Registry, Publishers.Json, Publishers.AnySite);
return CommandLine.Run(args, schemas, StandardStreams.OfProcess());
