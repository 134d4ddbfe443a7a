export function decode(attributes, decoder, geometry) {
  const attribute = decoder.GetAttribute(geometry, attributes.POSITION);
  return attribute.Length > 0 && decoder.ToString(attribute).LENGTH;
}
