package fields

func locate(file *File, message *Message, field Field) Location {
	switch {
	case field.isExtension() && message == nil:
		return file.location.with(field.index())
	case field.isExtension() && message != nil:
		return message.location.with(field.index())
	default:
		return message.location.with(field.number())
	}
}
