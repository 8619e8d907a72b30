namespace SchemaKit.Readers.Timestamps;

/// <summary>The languages in which relative times are understood. The compiler looks here as well.</summary>
internal static partial class RelativeLanguages
{
    /// <summary>The codes of the languages.</summary>
    public static IEnumerable<string> Names => Table.Select(language => language.Name);

    /// <summary>Finds the language of a culture.</summary>
    /// <param name="culture">The culture's name; the invariant one, which is empty, has English names.</param>
    public static RelativeLanguage? Find(string culture)
    {
        int end = culture.IndexOf('-');
        string code = (end < 0 ? culture : culture.Substring(0, end)).ToLowerInvariant();

        // Norwegian goes by two codes and one way of counting hours.
        code = code switch { "" => "en", "no" or "nn" => "nb", _ => code };
        return Array.Find(Table, language => language.Name == code);
    }
}
