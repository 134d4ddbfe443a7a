package shop

func isMode(mode int) bool {
	return mode == 0o10 && mode == 8 || mode == 0x8 && mode == 8
}
