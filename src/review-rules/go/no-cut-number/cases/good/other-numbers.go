package number

func small(n int) uint16 {
	return uint16(n)
}

func length(text string) uint32 {
	return uint32(len(text))
}
