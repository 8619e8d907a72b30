namespace SchemaKit.Tests;

/// <summary>A case of a tree construction file.</summary>
/// <param name="Name">The file and the case's 0-based number in it.</param>
/// <param name="Data">The input.</param>
/// <param name="Context">The context element of a fragment.</param>
/// <param name="Scripting">Whether it holds with scripting alone, without alone, or both ways.</param>
/// <param name="Document">The tree, as <see cref="SchemaKit.Html.HtmlDump"/> writes it.</param>
internal sealed record TreeCase(string Name, string Data, string? Context, bool? Scripting, string Document)
{
    /// <summary>The settings of scripting that the case is run with.</summary>
    public bool[] Settings => Scripting is { } only ? [only] : [false, true];

    public static IEnumerable<TreeCase> ReadFile(string path)
    {
        string text = File.ReadAllText(path).TrimEnd('\n') + "\n";
        string[] cases = ("\n\n" + text).Split("\n\n#data\n", StringSplitOptions.None);
        for (int i = 1; i < cases.Length; i++)
            yield return Parse($"{Path.GetFileName(path)} #{i - 1}", cases[i]);
    }

    private static TreeCase Parse(string name, string text)
    {
        int errors = text.StartsWith("#errors\n", StringComparison.Ordinal)
            ? 0
            : text.IndexOf("\n#errors\n", StringComparison.Ordinal) + 1;
        int document = text.IndexOf("\n#document\n", errors, StringComparison.Ordinal);
        string[] head = text[errors..document].Split('\n');
        int context = Array.IndexOf(head, "#document-fragment");

        return new TreeCase(
            name,
            text[..Math.Max(errors - 1, 0)],
            context < 0 ? null : head[context + 1],
            head.Contains("#script-on") ? true : head.Contains("#script-off") ? false : null,
            text[(document + "\n#document\n".Length)..].TrimEnd('\n') + "\n");
    }
}
