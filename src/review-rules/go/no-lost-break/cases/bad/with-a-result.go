package work

func read(lines chan string, exit chan error) (err error) {
	for {
		select {
		case line := <-lines:
			print(line)
		case err = <-exit:
			break // expect: lost-break
		}
	}
}
