using SchemaKit.Generators.Model;

namespace SchemaKit.Generators.Parsing;

internal sealed partial class SchemaParser
{
    /// <summary>Reads which articles the schema reads.</summary>
    /// <param name="hasHost">Whether it names a host that there can be.</param>
    private VersionSpec ParseVersion(out bool hasHost)
    {
        VersionParser parser = new(_schema, _timeZone, _sink);
        hasHost = !parser.ParseHosts().IsEmpty;
        return parser.ParseVersion();
    }
}
