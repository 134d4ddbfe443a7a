package crash

func crash() {
	var p *int
	*p = 0
}
