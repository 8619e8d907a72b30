using System.Globalization;

namespace SchemaKit.Selectors;

/// <summary>
/// The places <c>A·n + B</c> for n = 0, 1, 2 …, as far as they are 1 or more: section 6 of CSS Syntax Level 3.
/// </summary>
/// <param name="A">The step, from -<see cref="Limit"/> to <see cref="Limit"/>.</param>
/// <param name="B">The offset, from -<see cref="Limit"/> to <see cref="Limit"/>.</param>
internal readonly record struct AnPlusB(int A, int B)
{
    /// <summary>
    /// The largest number that may stand here. A page has fewer elements, and code that reckons with such numbers
    /// cannot overflow.
    /// </summary>
    public const int Limit = 1_000_000_000;

    /// <summary>The first place alone.</summary>
    public static AnPlusB First => new(0, 1);

    /// <summary>Whether a place is one of them.</summary>
    /// <param name="place">The place, from 1.</param>
    public bool Contains(int place) => A == 0 ? place == B : (place - B) % A == 0 && (place - B) / A >= 0;

    /// <summary>The places in canonical form, as section 9.1 of CSS Syntax Level 3 has it.</summary>
    public override string ToString()
    {
        if (A == 0)
            return Text(B);

        string step = A switch
        {
            1 => "n",
            -1 => "-n",
            _ => Text(A) + "n",
        };
        return B == 0 ? step : step + (B > 0 ? "+" : "") + Text(B);
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
