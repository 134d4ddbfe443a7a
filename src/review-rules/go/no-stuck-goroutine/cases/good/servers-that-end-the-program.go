package search

func serve(servers []*Server) error {
	failed := make(chan error)
	for _, server := range servers {
		go func() { failed <- server.ListenAndServe() }()
	}
	return <-failed
}

func eachWaitedFor(mirrors []string) []string {
	var all []string
	for _, mirror := range mirrors {
		answer := make(chan string)
		go func() { answer <- ask(mirror) }()
		all = append(all, <-answer)
	}
	return all
}

func onlyOneSends(mirrors []string, query string) string {
	answers := make(chan string)
	go func() {
		for _, mirror := range mirrors {
			if found := ask(mirror, query); found != "" {
				answers <- found
				return
			}
		}
		answers <- ""
	}()
	return <-answers
}
