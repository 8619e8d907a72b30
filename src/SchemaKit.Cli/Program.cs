using SchemaKit.Cli;
using SchemaKit.Schemas;

return CommandLine.Run(args, SchemaRegistry.Default, StandardStreams.OfProcess());
