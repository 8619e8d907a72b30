using System.Runtime.CompilerServices;
using DiffEngine;

namespace SchemaKit.Testing;

/// <summary>
/// Checks a text against the one that somebody approved, in a file beside the test:
/// <c>{TestClass}.{Method}_{parameters}.verified.{extension}</c>. The names are those of Verify, so that the files stay
/// as they are where it takes over.
/// </summary>
public static class Snapshot
{
    /// <summary>Checks a text against its approved file.</summary>
    /// <remarks>
    /// Where it is another, or there is no approved file, it is written beside that one as
    /// <c>{TestClass}.{Method}_{parameters}.received.{extension}</c>, and the user's diff tool opens if there is one
    /// and this is no build server. To approve it, give it the name of the approved file.
    /// </remarks>
    /// <param name="text">The text. Line ends do not matter, all else does.</param>
    /// <param name="extension">The extension of the file, without its dot.</param>
    /// <param name="parameters">What tells the cases of one method apart: <c>"culture=en"</c>; may be empty.</param>
    /// <param name="sourceFile">The test's source file, called after the test class; the compiler fills it in.</param>
    /// <param name="method">The test method; the compiler fills it in.</param>
    /// <exception cref="SnapshotException">The text is not the approved one, or none is approved yet.</exception>
    public static void Verify(
        string text,
        string extension = "txt",
        string parameters = "",
        [CallerFilePath] string sourceFile = "",
        [CallerMemberName] string method = "")
    {
        string source = SourceFile.Find(sourceFile, AppContext.BaseDirectory);
        SnapshotFile file = SnapshotFile.For(source, method, parameters, extension);

        string? difference = file.Compare(text);
        if (difference is null)
            return;

        DiffRunner.Launch(file.Received, file.Verified);
        throw new SnapshotException(difference);
    }
}
