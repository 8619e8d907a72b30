using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using SchemaKit.Cli.Input;
using SchemaKit.Cli.Output;
using SchemaKit.Html;

namespace SchemaKit.Cli.Commands;

/// <summary><c>schemakit select</c>: shows what a selector matches.</summary>
internal sealed class SelectCommand
{
    private readonly StandardStreams _streams;

    private readonly Option<bool> _count = new("--count")
    {
        Description = "Print how many elements match: the number alone, or of several files a line each, 'NAME: NUMBER'.",
    };

    private readonly Option<string?> _attribute = new("--attr")
    {
        Description = "Print the value of an attribute instead of the text; elements without it are left out.",
        HelpName = "NAME",
    };

    private readonly Option<bool> _html = new("--html")
    {
        Description = "Print the markup instead of the text; it may have several lines.",
    };

    private readonly Option<bool> _json = new("--json")
    {
        Description = "Print a JSON object a line: {\"file\",\"element\",\"value\"}, or {\"file\",\"count\"}.",
    };

    private readonly Option<HtmlEncoding?> _encoding = EncodingOption.Create();

    private readonly Argument<Selector> _selector = SelectorArgument.Create();

    private readonly Argument<string[]> _files = FilesArgument.Create();

    private SelectCommand(StandardStreams streams) => _streams = streams;

    /// <summary>Makes the command.</summary>
    public static Command Create(StandardStreams streams)
    {
        SelectCommand select = new(streams);
        Command command = new("select", "Prints the text of each element that a selector matches, an element a line.")
        {
            select._count,
            select._attribute,
            select._html,
            select._json,
            select._encoding,
            select._selector,
            select._files,
        };
        command.Validators.Add(select.RefuseTwoKindsOfOutput);
        command.SetAction(select.Run);
        return command;
    }

    private void RefuseTwoKindsOfOutput(CommandResult result)
    {
        Option[] kinds = [_count, _attribute, _html];
        Option[] given = [.. kinds.Where(option => result.GetResult(option) is not null)];
        if (given.Length > 1)
            result.AddError($"{given[0].Name} cannot stand beside {given[1].Name}");
    }

    private int Run(ParseResult arguments)
    {
        Selector selector = arguments.GetRequiredValue(_selector);
        string[] files = arguments.GetRequiredValue(_files);
        PageOptions options = new() { Encoding = arguments.GetValue(_encoding) };
        return InputFiles.ForEach(files, _streams, file =>
        {
            file.RequireText();
            using Page page = file.Open(file.Kind, options);
            IReadOnlyList<Node> matches = page.Select(selector);
            if (arguments.GetValue(_count))
                WriteCount(file, matches.Count, isAlone: files.Length == 1, arguments.GetValue(_json));
            else
                WriteMatches(file, matches, arguments);
            _streams.Output.Flush();
            return ExitCodes.Success;
        });
    }

    private void WriteCount(InputFile file, int count, bool isAlone, bool isJson)
    {
        if (isJson)
        {
            JsonOutput.WriteLine(_streams.Output, writer =>
            {
                writer.WriteStartObject();
                writer.WriteString("file"u8, file.Name);
                writer.WriteNumber("count"u8, count);
                writer.WriteEndObject();
            });
            return;
        }

        string number = count.ToString(CultureInfo.InvariantCulture);
        _streams.Output.WriteLine(isAlone ? number : $"{file.Name}: {number}");
    }

    private void WriteMatches(InputFile file, IReadOnlyList<Node> matches, ParseResult arguments)
    {
        string? attribute = arguments.GetValue(_attribute);
        bool isHtml = arguments.GetValue(_html);
        bool isJson = arguments.GetValue(_json);
        foreach (Node match in matches)
        {
            string? value = attribute is not null ? match.GetAttribute(attribute)
                : isHtml ? match.GetOuterHtml()
                : match.GetText();
            if (value is null)
                continue;

            if (isJson)
                WriteJson(file, match, value);
            else
                _streams.Output.WriteLine(isHtml ? value : value.ReplaceLineEndings(" "));
        }
    }

    private void WriteJson(InputFile file, Node match, string value) => JsonOutput.WriteLine(_streams.Output, writer =>
    {
        writer.WriteStartObject();
        writer.WriteString("file"u8, file.Name);
        writer.WriteString("element"u8, match.Name);
        writer.WriteString("value"u8, value);
        writer.WriteEndObject();
    });
}
