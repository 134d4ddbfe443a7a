package work

func spin(shutdown chan struct{}, step func() bool) {
	for {
		select {
		case <-shutdown:
			break // expect: lost-break
		default:
		}
		if !step() {
			continue
		}
	}
}
