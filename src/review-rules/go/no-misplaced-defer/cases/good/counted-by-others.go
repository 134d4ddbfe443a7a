package array

type Data interface {
	Release()
	Len() int
}

type Column interface{ Dictionary(chunk int) Data }

func total(column Column, chunks []int) (rows int) {
	for _, chunk := range chunks {
		data := column.Dictionary(chunk)
		defer data.Release()
		rows += data.Len()
	}
	return rows
}
