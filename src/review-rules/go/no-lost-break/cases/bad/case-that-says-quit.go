package events

import "fmt"

func pump(next func() msg) {
	for {
		m := next()
		switch m.kind {
		case msgData:
			fmt.Println(m.text)
		case msgPing:
			fmt.Println("pong")
		case msgQuit:
			break // expect: lost-break
		}
	}
}

func prompt(read func() string, run func(string)) {
	for {
		line := read()
		switch line {
		case "":
			continue
		case "exit":
			break // expect: lost-break
		default:
			run(line)
		}
	}
}
