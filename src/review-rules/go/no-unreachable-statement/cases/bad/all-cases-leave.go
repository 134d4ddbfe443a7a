package work

func unit(text string, pos *int) string {
	switch text {
	case "ms":
		return "ms"
	case "s":
		return "s"
	default:
		panic("unit " + text)
	}
	*pos += len(text) // expect: unreachable-code
	return text
}
