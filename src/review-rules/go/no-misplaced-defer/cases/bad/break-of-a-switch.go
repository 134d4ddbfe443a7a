package sample

func drain(events []Event) {
	for _, event := range events {
		switch event.Kind {
		case opened:
			ticker := time.NewTicker(event.Every)
			defer ticker.Stop() // expect: defer-misuse
			run(ticker)
			break
		}
	}
}
