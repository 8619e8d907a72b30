using System.Text;

namespace SchemaKit.Tests;

/// <summary>Makes an input that shows a fault as small as it gets.</summary>
internal static class Shrinker
{
    /// <summary>
    /// Leaves out one run of characters after the other, long ones first, as long as the fault stays.
    /// </summary>
    public static ParserInput Shrink(ParserInput input, Func<ParserInput, bool> isFaulty)
    {
        if (input.Scripting && isFaulty(input with { Scripting = false }))
            input = input with { Scripting = false };
        if (input.Context is not null && isFaulty(input with { Context = null }))
            input = input with { Context = null };

        int length = Math.Max(input.Html.Length / 2, 1);
        while (true)
        {
            ParserInput shorter = LeaveOut(input, length, isFaulty);
            bool isSame = shorter == input;
            input = shorter;
            if (isSame && length == 1)
                return input;
            if (isSame)
                length /= 2;
        }
    }

    private static ParserInput LeaveOut(ParserInput input, int length, Func<ParserInput, bool> isFaulty)
    {
        for (int start = 0; start < input.Html.Length;)
        {
            int end = Math.Min(start + length, input.Html.Length);
            ParserInput shorter = input with { Html = input.Html[..start] + input.Html[end..] };
            if (IsInput(shorter.Html) && isFaulty(shorter))
                input = shorter;
            else
                start += length;
        }

        return input;
    }

    /// <summary>Half a surrogate pair cannot be had in UTF-8, and a byte order mark is no part of an input.</summary>
    private static bool IsInput(string html) =>
        !html.StartsWith('\uFEFF') && html.EnumerateRunes().All(rune => rune != Rune.ReplacementChar);
}
