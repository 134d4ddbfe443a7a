package user

func isNewer(version, other int) bool {
	return version == version // expect: self-compare
}
