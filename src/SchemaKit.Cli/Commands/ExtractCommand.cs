using System.CommandLine;
using System.CommandLine.Parsing;
using SchemaKit.Cli.Input;
using SchemaKit.Cli.Output;
using SchemaKit.Html;
using SchemaKit.Readers;

namespace SchemaKit.Cli.Commands;

/// <summary><c>schemakit extract</c>: pages in, JSON out.</summary>
internal sealed class ExtractCommand
{
    // What says no offset is in UTC.
    private static readonly TimestampFormats Dates = new(culture: "", timeZone: "UTC");

    private readonly SchemaSet _schemas;
    private readonly StandardStreams _streams;

    private readonly Option<SchemaEntry?> _schema;
    private readonly Option<Uri?> _url = new("--url")
    {
        Description = "The address that the pages were loaded from: it picks the schema, and relative addresses are "
            + "resolved against it. Without it, the address that a page gives for itself is taken.",
        HelpName = "URL",
        CustomParser = ParseUrl,
    };

    private readonly Option<DateTimeOffset?> _date = new("--date")
    {
        Description = "When the articles were published, such as 2024-01-15 or 2024-01-15T05:30+09:00: it picks the "
            + "version of a site's schema. Without it, each page's own date is taken.",
        HelpName = "DATE",
        CustomParser = ParseDate,
    };

    private readonly Option<HtmlEncoding?> _encoding = EncodingOption.Create();

    private readonly Option<DateTimeOffset?> _retrievedAt = RetrievedAtOption.Create();

    private readonly Argument<string[]> _files = FilesArgument.Create();

    private ExtractCommand(SchemaSet schemas, StandardStreams streams)
    {
        _schemas = schemas;
        _streams = streams;
        _schema = new Option<SchemaEntry?>("--schema")
        {
            Description = "The schema to read the pages by, and so what they are taken for, HTML or text. Without "
                + "it, it is picked by the address, the date, the looks and the kind of each page.",
            HelpName = "NAME",
            CustomParser = ParseSchema,
        };
    }

    /// <summary>Makes the command.</summary>
    public static Command Create(SchemaSet schemas, StandardStreams streams)
    {
        ExtractCommand extract = new(schemas, streams);
        Command command = new(
            "extract",
            "Extracts articles as JSON: one file's article, or of several files a line each, with schema and issues.")
        {
            extract._schema,
            extract._url,
            extract._date,
            extract._encoding,
            extract._retrievedAt,
            extract._files,
        };
        command.SetAction(extract.Run);
        return command;
    }

    private int Run(ParseResult arguments)
    {
        string[] files = arguments.GetRequiredValue(_files);
        SchemaEntry? schema = arguments.GetValue(_schema);
        DateTimeOffset? date = arguments.GetValue(_date);
        PageOptions options = new()
        {
            Url = arguments.GetValue(_url),
            Encoding = arguments.GetValue(_encoding),
            RetrievedAt = arguments.GetValue(_retrievedAt),
        };
        Action<InputFile, SchemaEntry, SchemaResult> write = files.Length == 1 ? WriteAlone : WriteLine;

        return InputFiles.ForEach(files, _streams, file =>
        {
            (SchemaEntry used, SchemaResult result) = Extract(file, schema, date, options);
            write(file, used, result);
            if (result.IsComplete)
                return ExitCodes.Success;

            Messages.WriteIncomplete(_streams.Error, file.Name, used.Info.Name, result.Issues);
            return ExitCodes.FieldMissing;
        });
    }

    private (SchemaEntry Schema, SchemaResult Result) Extract(
        InputFile file, SchemaEntry? schema, DateTimeOffset? date, PageOptions options)
    {
        file.RequireText();
        PageKind kind = schema?.Info.Kind ?? file.Kind;
        if (options.Url is null && kind == PageKind.Html)
            options = options with { Url = OwnAddress(file, options) };

        using Page page = file.Open(kind, options);
        schema ??= _schemas.Registry.Pick(options.Url, date, page)
            ?? throw new InputException(NoSchema(options.Url, kind));
        return (schema, schema.Extract(page));
    }

    // The page is parsed once more with the address, since a page's address is settled when it is parsed.
    private static Uri? OwnAddress(InputFile file, PageOptions options)
    {
        using Page page = file.Open(PageKind.Html, options);
        return PageAddress.Find(page);
    }

    private void WriteAlone(InputFile file, SchemaEntry schema, SchemaResult result)
    {
        if (!result.IsComplete)
            return;

        JsonOutput.WriteIndented(_streams.Output, writer => result.WriteValue(writer, _schemas.Json));
        foreach (Issue issue in result.Issues)
            Messages.Write(_streams.Error, file.Name, issue.ToString());
    }

    private void WriteLine(InputFile file, SchemaEntry schema, SchemaResult result) =>
        JsonOutput.WriteLine(
            _streams.Output, writer => ResultJson.Write(writer, file.Name, schema.Info.Name, result, _schemas.Json));

    private string NoSchema(Uri? url, PageKind kind)
    {
        string reason = (url, kind) switch
        {
            (null, PageKind.Text) => "no schema, or more than one, is for texts",
            (null, _) => "it does not say its address",
            (_, PageKind.Text) => $"no schema is for this text of {url.IdnHost}",
            _ => $"no schema is for this page of {url.IdnHost}",
        };
        string any = kind == PageKind.Html && _schemas.AnySite is { } schema ? $" ({schema.Info.Name} reads any page)" : "";
        return $"{reason}; name a schema by --schema{any}, or give the address by --url";
    }

    private SchemaEntry? ParseSchema(ArgumentResult result)
    {
        string name = result.Tokens[^1].Value;
        if (_schemas.Find(name) is { } schema)
            return schema;

        string[] near = NearNames.Of(name, _schemas.All.Select(entry => entry.Info.Name));
        string hint = near.Length > 0 ? $"did you mean {string.Join(" or ", near)}?" : "'schemakit list' names all";
        result.AddError($"there is no schema '{name}'; {hint}");
        return null;
    }

    private static DateTimeOffset? ParseDate(ArgumentResult result)
    {
        string text = result.Tokens[^1].Value;
        if (ValueReader.TryReadTimestamp(text, Dates, out DateTimeOffset date))
            return date;

        result.AddError($"'{text}' is no date, such as 2024-01-15 or 2024-01-15T05:30+09:00");
        return null;
    }

    private static Uri? ParseUrl(ArgumentResult result)
    {
        string text = result.Tokens[^1].Value;
        if (PageAddress.TryParse(text, out Uri? url))
            return url;

        result.AddError($"'{text}' is no absolute web address, such as https://example.com/article");
        return null;
    }
}
