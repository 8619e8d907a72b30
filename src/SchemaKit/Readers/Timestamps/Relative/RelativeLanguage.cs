namespace SchemaKit.Readers.Timestamps;

/// <summary>
/// How a language says how long ago something was. All words are in lower case; alternatives are joined by <c>|</c>.
/// </summary>
internal sealed class RelativeLanguage
{
    /// <param name="name">The language's code in ISO 639, such as <c>de</c>.</param>
    public RelativeLanguage(string name) => Name = name;

    /// <summary>The language's code.</summary>
    public string Name { get; }

    /// <summary>Words before an amount: <c>vor</c>. They or <see cref="After"/> make it one of the past.</summary>
    public string Before { get; init; } = "";

    /// <summary>Words behind an amount: <c>ago</c>.</summary>
    public string After { get; init; } = "";

    /// <summary>Words for one: <c>an</c>.</summary>
    public string One { get; init; } = "";

    /// <summary>Words between two amounts: <c>and</c>.</summary>
    public string And { get; init; } = "";

    /// <summary>Words before an amount that is not exact: <c>about</c>.</summary>
    public string About { get; init; } = "";

    /// <summary>Words for this moment.</summary>
    public string Now { get; init; } = "";

    /// <summary>Words for today.</summary>
    public string Today { get; init; } = "";

    /// <summary>Words for yesterday.</summary>
    public string Yesterday { get; init; } = "";

    /// <summary>Words for the day before yesterday.</summary>
    public string DayBeforeYesterday { get; init; } = "";

    /// <summary>Words before a clock time: <c>um</c>.</summary>
    public string At { get; init; } = "";

    /// <summary>Words behind a clock time: <c>Uhr</c>.</summary>
    public string Clock { get; init; } = "";

    /// <summary>The words of the units.</summary>
    public required RelativeUnits Units { get; init; }

    /// <summary>Words for two of a unit, where a language has such.</summary>
    public RelativeUnits Pairs { get; init; } = new("", "", "", "", "", "", "");
}

/// <summary>The words of units of time, in all their forms.</summary>
internal sealed record RelativeUnits(
    string Second, string Minute, string Hour, string Day, string Week, string Month, string Year);
