using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace SchemaKit.Generators.Diagnostics;

/// <summary>A run of a string's characters that stand together in a file.</summary>
/// <param name="Start">The first character, counted in the string's value.</param>
/// <param name="Length">How many.</param>
/// <param name="Shown">What stands for them in the expression asked for: themselves, or the name of a constant.</param>
/// <param name="Home">
/// The expression that they are written in: the one asked for, or the initializer of a constant.
/// </param>
/// <param name="Offsets">
/// Where each begins in the file of <paramref name="Home"/>, and where the last one ends; <see langword="null"/> if
/// they are not written anywhere, one by one.
/// </param>
internal sealed record StringPiece(
    int Start, int Length, TextSpan Shown, ExpressionSyntax Home, IReadOnlyList<int>? Offsets)
{
    /// <summary>The place behind the last character, counted in the string's value.</summary>
    public int End => Start + Length;

    /// <summary>Where some characters stand, as far as they are of this piece.</summary>
    /// <param name="start">The first, counted in the string's value.</param>
    /// <param name="end">The place behind the last one.</param>
    public TextSpan Find(int start, int end) => TextSpan.FromBounds(
        Offsets![Math.Max(start, Start) - Start],
        Offsets[Math.Min(end, End) - Start]);
}
