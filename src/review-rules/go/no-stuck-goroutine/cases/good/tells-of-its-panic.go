package search

func find(query string) *Node {
	failed := make(chan bool)
	found := make(chan *Node)
	go func() {
		defer func() {
			if err := recover(); err != nil {
				failed <- true
			}
		}()
		found <- parse(query).first()
	}()
	select {
	case node := <-found:
		return node
	case <-failed:
		return nil
	}
}
