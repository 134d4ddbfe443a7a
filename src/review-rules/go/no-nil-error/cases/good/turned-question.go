package slug

import "os"

func load(store Store, name string) error {
	found, err := store.find(name)
	if err == nil {
		return err
	}
	found = store.make(name)
	return store.put(found)
}

func absent(path string) error {
	info, err := os.Stat(path)
	if err == nil {
		return err
	}
	if os.IsNotExist(err) {
		return nil
	}
	return fail(info)
}

func second(store Store, name string) error {
	n, err := store.write(name)
	if err == nil {
		return err
	}
	log(err, n)
	return store.writeAgain(name)
}

func kept(store Store, name string) error {
	found, err := store.find(name)
	if err == nil {
		store.last = found
		return err
	}
	return store.drop(found)
}

func fallback(store Store, name string) error {
	_, err := store.find(name)
	if err == nil {
		return err
	}
	return store.make(name)
}
