namespace SchemaKit.Selectors;

/// <summary>
/// A condition on an element that a walk is at, with everything that lies elsewhere on the page taken out of it: what
/// is left of it is what the element itself shows, which bits it matched, and what is known of it from an earlier pass.
/// </summary>
internal abstract record Condition;

/// <summary>What the element itself shows.</summary>
/// <param name="Selector">
/// A name, class, id or attribute, <c>:root</c>, <c>:scope</c>, <c>:empty</c>, <c>:text</c> or <c>:contains</c>.
/// </param>
internal sealed record SimpleCondition(SimpleSelector Selector) : Condition;

/// <summary>All of several conditions; without any, it is always fulfilled.</summary>
/// <param name="Conditions">The conditions.</param>
internal sealed record AllCondition(EquatableArray<Condition> Conditions) : Condition;

/// <summary>One of several conditions; without any, it is never fulfilled.</summary>
/// <param name="Conditions">The conditions.</param>
internal sealed record AnyCondition(EquatableArray<Condition> Conditions) : Condition;

/// <summary>The opposite of a condition.</summary>
/// <param name="Inner">The condition.</param>
internal sealed record NotCondition(Condition Inner) : Condition;

/// <summary>The element matched one of some bits, all lower than those that ask for them.</summary>
/// <param name="Bits">The bits, of the same pass.</param>
internal sealed record MatchCondition(EquatableArray<int> Bits) : Condition;

/// <summary>An earlier pass has found something out about the element.</summary>
/// <param name="Fact">The number of what it found out, of the whole program.</param>
internal sealed record FactCondition(int Fact) : Condition;

/// <summary>The element's place among its siblings.</summary>
/// <param name="Places">The places, from 1.</param>
/// <param name="FromEnd">Whether they are counted from the last sibling.</param>
/// <param name="OfType">Whether only siblings of the element's own type count: of its name and namespace.</param>
internal sealed record PlaceCondition(AnPlusB Places, bool FromEnd, bool OfType) : Condition;

/// <summary>
/// The element's place among those of its siblings that match a list, itself included; counted in the direction of the
/// pass.
/// </summary>
/// <param name="Count">The number of the count in its pass.</param>
/// <param name="Places">The places, from 1.</param>
internal sealed record CountCondition(int Count, AnPlusB Places) : Condition;
