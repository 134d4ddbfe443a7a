// options: {"nesting": 1}
package a

func f(a int) int {
	{
		{
			{
				if a > 0 {
					a++
				}
			}
		}
	}
again:
	for a < 10 {
		a++
		break again
	}
	return a
}
