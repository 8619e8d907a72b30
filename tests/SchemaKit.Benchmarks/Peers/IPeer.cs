namespace SchemaKit.Benchmarks.Peers;

/// <summary>An engine that can do the job.</summary>
internal interface IPeer
{
    /// <summary>What the engine is called in the table.</summary>
    string Name { get; }

    /// <summary>Parses a page and does the job.</summary>
    JobResult DoJob(PageInput page);

    /// <summary>Parses a page and gives it up again.</summary>
    void Parse(PageInput page);
}

/// <summary>A page in the two forms that engines take.</summary>
/// <param name="Name">The file's name.</param>
/// <param name="Utf8">The bytes.</param>
/// <param name="Text">The same, decoded beforehand: nobody's time is spent on it.</param>
internal sealed record PageInput(string Name, byte[] Utf8, string Text);
