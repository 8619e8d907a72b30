using System.CommandLine;
using System.CommandLine.Parsing;
using SchemaKit.Cli.Input;
using SchemaKit.Html;

namespace SchemaKit.Cli.Commands;

/// <summary><c>schemakit tree</c>: shows how pages are parsed.</summary>
internal sealed class TreeCommand
{
    private readonly StandardStreams _streams;

    private readonly Option<bool> _scripting = new("--scripting")
    {
        Description = "Parse as a browser with scripting does: the content of noscript is text.",
    };

    private readonly Option<string?> _fragment = new("--fragment")
    {
        Description = "Parse as the content of an element: body, td, 'svg path', 'math mi'.",
        HelpName = "CONTEXT",
    };

    private readonly Option<HtmlEncoding?> _encoding = EncodingOption.Create();

    private readonly Argument<string[]> _files = FilesArgument.Create();

    private TreeCommand(StandardStreams streams) => _streams = streams;

    /// <summary>Makes the command.</summary>
    public static Command Create(StandardStreams streams)
    {
        TreeCommand tree = new(streams);
        tree._fragment.Validators.Add(RefuseWhatIsNoElement);
        Command command = new("tree", "Prints the tree that each file is parsed to.")
        {
            tree._scripting,
            tree._fragment,
            tree._encoding,
            tree._files,
        };
        command.SetAction(tree.Run);
        return command;
    }

    // The engine knows what a context may be; an empty fragment costs nothing.
    private static void RefuseWhatIsNoElement(OptionResult result)
    {
        string context = result.GetValueOrDefault<string?>() ?? "";
        try
        {
            Page.ParseFragment(ReadOnlyMemory<byte>.Empty, context).Dispose();
        }
        catch (ArgumentException)
        {
            result.AddError($"'{context}' is no element, such as td or 'svg path'");
        }
    }

    private int Run(ParseResult arguments)
    {
        string? context = arguments.GetValue(_fragment);
        PageOptions options = new()
        {
            Scripting = arguments.GetValue(_scripting),
            Encoding = arguments.GetValue(_encoding),
        };

        return InputFiles.ForEach(arguments.GetRequiredValue(_files), _streams, file =>
        {
            // Everything is HTML to the parser, a picture and nothing at all too.
            using Page page = context is null
                ? file.Open(file.KindByName ?? PageKind.Html, options)
                : Page.ParseFragment(file.Content, context, options);
            _streams.Output.WriteLine($"==> {file.Name} <==");
            HtmlDump.Write(page, _streams.Output);
            _streams.Output.Flush();
            return ExitCodes.Success;
        });
    }
}
