using BenchmarkDotNet.Running;
using SchemaKit.Benchmarks;
using SchemaKit.Benchmarks.Peers;

// "peers FOLDER" is the quick mode: all engines on all pages of a folder in one process. Everything else is BenchmarkDotNet's.
if (args is ["peers", string folder])
    return PeersCommand.Run(folder, Console.Out);

BenchmarkSwitcher.FromAssembly(typeof(ParseBenchmarks).Assembly).Run(args);
return 0;
