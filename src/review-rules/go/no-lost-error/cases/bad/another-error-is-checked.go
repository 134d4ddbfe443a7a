package backup

import "log"

func Run(from, to Store) {
	items, err := from.List()
	if err != nil {
		log.Fatal(err)
	}
	errCopy := to.Prepare(len(items))
	if errCopy != nil {
		log.Fatal(errCopy)
	}
	for _, item := range items {
		errCopy = to.Put(item) // expect: unchecked-error
		if err != nil {
			log.Printf("%s: %v", item, err)
		}
	}
}
