using System.CommandLine;
using SchemaKit.Cli.Output;
using SchemaKit.Html;

namespace SchemaKit.Cli.Commands;

/// <summary><c>schemakit list</c>: shows the schemas there are.</summary>
internal sealed class ListCommand
{
    private readonly SchemaSet _schemas;
    private readonly StandardStreams _streams;

    private readonly Option<bool> _json = new("--json") { Description = "Print JSON." };

    private ListCommand(SchemaSet schemas, StandardStreams streams)
    {
        _schemas = schemas;
        _streams = streams;
    }

    /// <summary>Makes the command.</summary>
    public static Command Create(SchemaSet schemas, StandardStreams streams)
    {
        ListCommand list = new(schemas, streams);
        Command command = new(
            "list",
            "Lists the schemas: the name, the kind of input (html or text), the hosts, and which of their pages it reads.")
        {
            list._json,
        };
        command.SetAction(list.Run);
        return command;
    }

    private int Run(ParseResult arguments)
    {
        if (arguments.GetValue(_json))
            WriteJson();
        else
            WriteText();
        return ExitCodes.Success;
    }

    private void WriteText()
    {
        int width = _schemas.All.Select(entry => entry.Info.Name.Length).DefaultIfEmpty().Max();
        foreach (SchemaInfo schema in _schemas.All.Select(entry => entry.Info))
        {
            string pages = (schema.Hosts.Count == 0 ? "any" : string.Join(", ", schema.Hosts)) + VersionText.Of(schema);
            string line = $"{schema.Name.PadRight(width)}  {KindName(schema.Kind)}  {pages}";
            _streams.Output.WriteLine(line.TrimEnd());
        }
    }

    private void WriteJson() => JsonOutput.WriteIndented(_streams.Output, writer =>
    {
        writer.WriteStartArray();
        foreach (SchemaInfo schema in _schemas.All.Select(entry => entry.Info))
        {
            writer.WriteStartObject();
            writer.WriteString("name"u8, schema.Name);
            writer.WriteString("kind"u8, KindName(schema.Kind));
            writer.WriteStartArray("hosts"u8);
            foreach (string host in schema.Hosts)
                writer.WriteStringValue(host);
            writer.WriteEndArray();
            writer.WriteString("validFrom"u8, VersionText.Of(schema.ValidFrom));
            writer.WriteString("validUntil"u8, VersionText.Of(schema.ValidUntil));
            writer.WriteString("when"u8, schema.When);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    });

    // Both have four letters, so that the column needs no padding.
    private static string KindName(PageKind kind) => kind == PageKind.Text ? "text" : "html";
}
