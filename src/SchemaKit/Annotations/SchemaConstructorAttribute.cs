namespace SchemaKit;

/// <summary>
/// Marks the constructor that makes the values of a schema, where the type has several. Each of its parameters takes the
/// value of the property of the same name, whatever the case.
/// </summary>
/// <remarks>
/// Without it, a primary constructor is used, else one without parameters, else the only one that there is.
/// </remarks>
[AttributeUsage(AttributeTargets.Constructor, Inherited = false)]
public sealed class SchemaConstructorAttribute : Attribute;
