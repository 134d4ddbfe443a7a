package events

import "fmt"

func pump(next func() msg) {
	for {
		m := next()
		switch m.kind {
		case msgData:
			fmt.Println(m.text)
			break
		case msgQuit:
			break
		}
	}
}

func ignore(next func() msg) {
	for {
		m := next()
		switch m.kind {
		case msgData:
			fmt.Println(m.text)
		case msgPing:
			break
		case msgQuit:
			return
		}
	}
}

func once(m msg) {
	switch m.kind {
	case msgData:
		fmt.Println(m.text)
	case msgQuit:
		break
	}
}
