package number

import "strconv"

func each(texts []string, take func(int16)) error {
	for _, text := range texts {
		n, err := strconv.Atoi(text)
		if err != nil {
			return err
		}
		take(int16(n)) // expect: integer-overflow
	}
	return nil
}
