package backup

import (
	"log"
	"os"
)

func (b *Backup) Save(paths []string) (err error) {
	for _, path := range paths {
		file, err := os.Open(path) // expect: shadowed-error
		if err != nil {
			log.Printf("%s is left out: %v", path, err)
			break
		}
		b.add(file)
		file.Close()
	}
	return err
}

func (b *Backup) Connect(hosts []string) error {
	var err error
	for _, host := range hosts {
		conn, err := b.dial(host) // expect: shadowed-error
		if err == nil {
			b.conn = conn
			return nil
		}
		b.tried = append(b.tried, host)
	}
	return err
}
