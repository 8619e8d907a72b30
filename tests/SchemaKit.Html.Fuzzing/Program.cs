using SchemaKit.Html.Fuzzing;
using SharpFuzz;

if (args is [string name, .. string[] rest] && Targets.Find(name) is { } target)
{
    switch (rest)
    {
        case []:
            Fuzzer.OutOfProcess.Run(stream => target(ReadAll(stream)));
            return 0;
        case ["--libfuzzer"]:
            Fuzzer.LibFuzzer.Run(input => target(input.ToArray()));
            return 0;
        case ["--replay", _, ..]:
            return Replay.Run(target, rest[1..], Console.Out);
    }
}

Console.Error.WriteLine(
    $"usage: TARGET [--libfuzzer | --replay PATH...]\nTARGET is one of {string.Join(", ", Targets.Names)}.");
return 2;

static byte[] ReadAll(Stream stream)
{
    using MemoryStream input = new();
    stream.CopyTo(input);
    return input.ToArray();
}
