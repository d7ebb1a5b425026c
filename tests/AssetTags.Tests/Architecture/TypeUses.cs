using System.Reflection;

namespace AssetTags.Tests.Architecture;

/// <summary>Every type that a compiled type mentions: in its declaration, its signatures, its attributes and its code.</summary>
internal static class TypeUses
{
    private const BindingFlags Declared = BindingFlags.DeclaredOnly | BindingFlags.Public | BindingFlags.NonPublic
        | BindingFlags.Instance | BindingFlags.Static;

    /// <summary>The types used by one type; its nested types are types of their own and not included.</summary>
    public static IEnumerable<Type> Of(Type type) => Mentioned(type).SelectMany(Parts).Distinct();

    /// <summary>The type that a person wrote: closures and state machines count for the type they were written in.</summary>
    public static Type Outermost(Type type) => type.DeclaringType is { } outer ? Outermost(outer) : type;

    private static IEnumerable<Type?> Mentioned(Type type)
    {
        IEnumerable<Type?> declaration = [type.BaseType, .. type.GetInterfaces(), .. Constraints(type.GetGenericArguments())];
        return declaration
            .Concat(Attributes(type))
            .Concat(type.GetMembers(Declared).Where(m => m is not Type).SelectMany(OfMember));
    }

    private static IEnumerable<Type?> OfMember(MemberInfo member) => Attributes(member).Concat(member switch
    {
        FieldInfo field => [field.FieldType],
        PropertyInfo property => [property.PropertyType],
        EventInfo happening => [happening.EventHandlerType],
        MethodBase method => OfMethod(method),
        _ => [],
    });

    private static IEnumerable<Type?> OfMethod(MethodBase method)
    {
        var parameters = method.GetParameters();
        var generic = method.IsGenericMethod ? method.GetGenericArguments() : [];
        IEnumerable<Type?> signature = [(method as MethodInfo)?.ReturnType, .. parameters.Select(p => p.ParameterType), .. Constraints(generic)];
        return signature
            .Concat(parameters.SelectMany(p => p.GetCustomAttributesData()).SelectMany(OfAttribute))
            .Concat(OfBody(method));
    }

    private static IEnumerable<Type?> OfBody(MethodBase method)
    {
        if (method.GetMethodBody() is not { } body)
        {
            return [];
        }

        var locals = body.LocalVariables.Select(l => (Type?)l.LocalType);
        var caught = body.ExceptionHandlingClauses
            .Where(c => c.Flags == ExceptionHandlingClauseOptions.Clause).Select(c => c.CatchType);
        return locals.Concat(caught).Concat(IlOperands.Of(method, body).SelectMany(OfOperand));
    }

    private static IEnumerable<Type?> OfOperand(MemberInfo operand) => operand switch
    {
        Type type => [type],
        MethodInfo { IsGenericMethod: true } method => [method.DeclaringType, .. method.GetGenericArguments()],
        FieldInfo field => [field.DeclaringType, field.FieldType],
        _ => [operand.DeclaringType],
    };

    private static IEnumerable<Type?> Attributes(MemberInfo member)
        => member.GetCustomAttributesData().SelectMany(OfAttribute);

    private static IEnumerable<Type?> OfAttribute(CustomAttributeData attribute)
        => attribute.ConstructorArguments.Concat(attribute.NamedArguments.Select(n => n.TypedValue))
            .SelectMany(OfArgument).Prepend(attribute.AttributeType);

    private static IEnumerable<Type?> OfArgument(CustomAttributeTypedArgument argument) => argument.Value switch
    {
        Type named => [argument.ArgumentType, named],
        IEnumerable<CustomAttributeTypedArgument> several => several.SelectMany(OfArgument),
        _ => [argument.ArgumentType],
    };

    private static IEnumerable<Type> Constraints(Type[] arguments)
        => arguments.Where(a => a.IsGenericParameter).SelectMany(a => a.GetGenericParameterConstraints());

    // List<Asset[]> mentions List<> and Asset.
    private static IEnumerable<Type> Parts(Type? type)
    {
        if (type is null || type.IsGenericParameter)
        {
            return [];
        }

        if (type.HasElementType)
        {
            return Parts(type.GetElementType());
        }

        return type.IsConstructedGenericType
            ? type.GetGenericArguments().SelectMany(Parts).Prepend(type.GetGenericTypeDefinition())
            : [type];
    }
}
