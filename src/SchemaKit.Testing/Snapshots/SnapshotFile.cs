using System.Buffers;
using System.Text;
using DiffPlex.Renderer;

namespace SchemaKit.Testing;

/// <summary>The approved file of a snapshot, and the one that is written beside it where a text differs.</summary>
/// <param name="Verified">The path of the approved file.</param>
/// <param name="Received">The path of the other one.</param>
internal readonly record struct SnapshotFile(string Verified, string Received)
{
    // Windows' list, on every system: the name must be the same, and possible, wherever the repository is checked out.
    private static readonly SearchValues<char> ForbiddenInNames = SearchValues.Create("\"<>|:*?\\/");

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>The files for a test.</summary>
    /// <param name="sourceFile">
    /// The test's source file. Up to its first dot it bears the name of the test class; what follows says which part of
    /// a partial class it holds.
    /// </param>
    /// <param name="method">The test method.</param>
    /// <param name="parameters">What tells the cases of one method apart; may be empty.</param>
    /// <param name="extension">The extension, without its dot.</param>
    public static SnapshotFile For(string sourceFile, string method, string parameters, string extension)
    {
        string testClass = Path.GetFileName(sourceFile).Split('.')[0];
        string suffix = parameters.Length == 0 ? "" : $"_{parameters}";
        string path = Path.Combine(Path.GetDirectoryName(sourceFile)!, ToFileName($"{testClass}.{method}{suffix}"));
        return new SnapshotFile($"{path}.verified.{extension}", $"{path}.received.{extension}");
    }

    /// <summary>
    /// Compares a text with the approved one: writes <see cref="Received"/> where they differ, and takes it away where
    /// they do not.
    /// </summary>
    /// <returns>What differs, or <see langword="null"/>.</returns>
    public string? Compare(string text)
    {
        string received = WithLineFeeds(text);
        string? verified = File.Exists(Verified) ? WithLineFeeds(File.ReadAllText(Verified)) : null;
        if (received == verified)
        {
            File.Delete(Received);
            return null;
        }

        File.WriteAllText(Received, received, Utf8);
        return verified is null
            ? $"""
               No text is approved yet: '{Verified}' is not there.
               Received: '{Received}'

               {received}
               """
            : $"""
               The text is not the approved one.
               Verified: '{Verified}'
               Received: '{Received}'

               {UnidiffRenderer.GenerateUnidiff(verified, received, "verified", "received", ignoreWhitespace: false)}
               """;
    }

    private static string WithLineFeeds(string text) => text.Replace("\r\n", "\n").Replace('\r', '\n');

    private static string ToFileName(string name) =>
        string.Create(name.Length, name, static (span, name) =>
        {
            for (int i = 0; i < span.Length; i++)
                span[i] = char.IsControl(name[i]) || ForbiddenInNames.Contains(name[i]) ? '-' : name[i];
        });
}
