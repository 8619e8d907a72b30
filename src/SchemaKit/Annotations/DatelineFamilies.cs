using SchemaKit.Articles;

namespace SchemaKit;

/// <summary>
/// The forms of datelines that a property takes: <see cref="Default"/>, some more than that
/// (<c>DatelineFamilies.Default | DatelineFamilies.PlaceColon</c>), or only some.
/// </summary>
/// <remarks>
/// The separators are <c>— – ― - --</c>; where an agency or a date tells that it is a dateline, also <c>: ; .</c> and the
/// <c>.-</c> of Spanish agencies. What is not in <see cref="Default"/> looks like prose, or like a label such as
/// <c>Pros:</c>; ask for it where the publisher is known to write so.
/// </remarks>
[Flags]
public enum DatelineFamilies
{
    /// <summary>No family: the templates alone.</summary>
    None = 0,

    /// <inheritdoc cref="DatelineFamily.Place"/>
    Place = 1 << (int)DatelineFamily.Place,

    /// <inheritdoc cref="DatelineFamily.PlaceDate"/>
    PlaceDate = 1 << (int)DatelineFamily.PlaceDate,

    /// <inheritdoc cref="DatelineFamily.PlaceAgency"/>
    PlaceAgency = 1 << (int)DatelineFamily.PlaceAgency,

    /// <inheritdoc cref="DatelineFamily.PlaceDateAgency"/>
    PlaceDateAgency = 1 << (int)DatelineFamily.PlaceDateAgency,

    /// <inheritdoc cref="DatelineFamily.Agency"/>
    Agency = 1 << (int)DatelineFamily.Agency,

    /// <inheritdoc cref="DatelineFamily.JapaneseBrackets"/>
    JapaneseBrackets = 1 << (int)DatelineFamily.JapaneseBrackets,

    /// <inheritdoc cref="DatelineFamily.KoreanBrackets"/>
    KoreanBrackets = 1 << (int)DatelineFamily.KoreanBrackets,

    /// <inheritdoc cref="DatelineFamily.ChineseDispatch"/>
    ChineseDispatch = 1 << (int)DatelineFamily.ChineseDispatch,

    /// <inheritdoc cref="DatelineFamily.MixedCasePlace"/>
    MixedCasePlace = 1 << (int)DatelineFamily.MixedCasePlace,

    /// <inheritdoc cref="DatelineFamily.MixedCasePlaceAgency"/>
    MixedCasePlaceAgency = 1 << (int)DatelineFamily.MixedCasePlaceAgency,

    /// <inheritdoc cref="DatelineFamily.PlaceColon"/>
    PlaceColon = 1 << (int)DatelineFamily.PlaceColon,

    /// <inheritdoc cref="DatelineFamily.MixedCasePlaceColon"/>
    MixedCasePlaceColon = 1 << (int)DatelineFamily.MixedCasePlaceColon,

    /// <inheritdoc cref="DatelineFamily.PlaceFullStop"/>
    PlaceFullStop = 1 << (int)DatelineFamily.PlaceFullStop,

    /// <summary>The families that agencies write in capital letters.</summary>
    Capitals = Place | PlaceDate | PlaceAgency | PlaceDateAgency | Agency,

    /// <summary>The families of Japan, Korea and China.</summary>
    EastAsian = JapaneseBrackets | KoreanBrackets | ChineseDispatch,

    /// <summary>All that cannot be taken for prose: what is read where nothing else is said.</summary>
    Default = Capitals | EastAsian,

    /// <summary>Every family.</summary>
    All = Default | MixedCasePlace | MixedCasePlaceAgency | PlaceColon | MixedCasePlaceColon | PlaceFullStop,
}
