namespace SchemaKit;

/// <summary>
/// Stands for the sources of the property that this one overrides or hides. They are asked at its place among the
/// property's own, so that a new layout of a page is looked for first, and an older one after it.
/// </summary>
/// <remarks>
/// The readers of the other property come with its sources where this one has none itself. A property that overrides
/// another one without any attribute of SchemaKit needs no <c>[Inherited]</c>: it is read as the other one is.
/// </remarks>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class InheritedAttribute : SourceAttribute;
