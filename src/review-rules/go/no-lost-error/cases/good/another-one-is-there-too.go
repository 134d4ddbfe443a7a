package metrics

import "log"

func Parse(body []byte) ([]Metric, error) {
	families, err := read(body)
	if err != nil {
		return nil, err
	}
	var metrics []Metric
	for _, family := range families {
		metric, err := New(family)
		if err == nil {
			metrics = append(metrics, metric)
		}
	}
	return metrics, err
}

func Program(add bool) (*State, error) {
	state, err := first(add)
	if err != nil {
		return nil, err
	}
	exists, err := state.exists()
	if err != nil {
		exists = !add
	}
	if add != exists {
		if found, err := state.find(); err != nil {
			log.Print(err, found)
		}
	}
	return state, err
}
