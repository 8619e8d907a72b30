using BenchmarkDotNet.Running;
using SchemaKit.Benchmarks;
using SchemaKit.Benchmarks.Articles;
using SchemaKit.Benchmarks.Generator;
using SchemaKit.Benchmarks.Growth;
using SchemaKit.Benchmarks.Peers;
using SchemaKit.Benchmarks.Selectors;
using SchemaKit.Benchmarks.Timestamps;

// "peers FOLDER" is the quick mode: all engines on all pages of a folder in one process. "articles FOLDER" shows what
// a whole article costs that is found without a selector, "growth" what hostile inputs cost, "selectors FOLDER" what many selectors
// do, "timestamps" what times do, "generator" what many schemas cost who compiles or edits them. Everything else is BenchmarkDotNet's.
if (args is ["peers", string folder])
    return PeersCommand.Run(folder, Console.Out);
if (args is ["articles", string articles])
    return ArticlesCommand.Run(articles, Console.Out);
if (args is ["growth"])
    return GrowthCommand.Run(Console.Out);
if (args is ["selectors", string pages])
    return SelectorsCommand.Run(pages, Console.Out);
if (args is ["timestamps"])
    return TimestampsCommand.Run(Console.Out);
if (args is ["generator"])
    return await GeneratorCommand.RunAsync(Console.Out);

BenchmarkSwitcher.FromAssembly(typeof(ParseBenchmarks).Assembly).Run(args);
return 0;
