package user

func touch(p *byte, page []byte) {
	*p = *p
	page[0] = page[0]
}
