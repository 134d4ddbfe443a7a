package repo

import (
	"io/ioutil"
	"net"
)

func templates(entries []Entry) (found []string) {
	for _, entry := range entries {
		r, err := entry.Blob().Data()
		if err != nil {
			continue
		}
		defer r.Close() // expect: defer-misuse
		data, err := ioutil.ReadAll(r)
		if err != nil {
			continue
		}
		found = append(found, string(data))
	}
	return found
}

func reach(hosts []string) error {
	for _, host := range hosts {
		c, err := net.Dial("tcp", host)
		if err != nil {
			return err
		}
		defer c.Close() // expect: defer-misuse
		greet(c)
	}
	return nil
}

func segments(names []string) error {
	for _, name := range names {
		segment, err := OpenReadSegment(name)
		if err != nil {
			return err
		}
		defer segment.Close() // expect: defer-misuse
		watch(segment)
	}
	return nil
}
