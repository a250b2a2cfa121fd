//! A value of an Arrow array as a cell.

use arrow_array::cast::AsArray;
use arrow_array::timezone::Tz;
use arrow_array::types::{
    ArrowTemporalType, ArrowTimestampType, ByteArrayType, Date32Type, Date64Type, Decimal32Type, Decimal64Type,
    Decimal128Type, Decimal256Type, Float16Type, Float32Type, Float64Type, TimestampMicrosecondType,
    TimestampMillisecondType, TimestampNanosecondType, TimestampSecondType,
};
use arrow_array::{Array, GenericByteArray, downcast_dictionary_array, downcast_integer, downcast_run_array};
use arrow_schema::{DataType, TimeUnit};
use widerspruch::tables::Cell;

/// The cell of a value. What is no cell of a table becomes an error in it, which is told where the column is read.
pub(super) fn cell(array: &dyn Array, at: usize) -> Cell {
    if at >= array.len() {
        return Cell::Error;
    }
    if array.is_null(at) {
        return Cell::Empty;
    }
    macro_rules! integer {
        ($type:ty) => {
            Cell::Number(array.as_primitive::<$type>().value(at).to_string())
        };
    }
    macro_rules! decimal {
        ($type:ty) => {
            Cell::Number(array.as_primitive::<$type>().value_as_string(at))
        };
    }
    downcast_integer! {
        array.data_type() => (integer),
        DataType::Null => Cell::Empty,
        DataType::Boolean => Cell::Flag(array.as_boolean().value(at)),
        DataType::Float16 => float(array.as_primitive::<Float16Type>().value(at).to_f32()),
        DataType::Float32 => float(array.as_primitive::<Float32Type>().value(at)),
        DataType::Float64 => float(array.as_primitive::<Float64Type>().value(at)),
        DataType::Decimal32(..) => decimal!(Decimal32Type),
        DataType::Decimal64(..) => decimal!(Decimal64Type),
        DataType::Decimal128(..) => decimal!(Decimal128Type),
        DataType::Decimal256(..) => decimal!(Decimal256Type),
        DataType::Utf8 => text(bytes(array.as_string::<i32>(), at)),
        DataType::LargeUtf8 => text(bytes(array.as_string::<i64>(), at)),
        DataType::Binary => text(bytes(array.as_binary::<i32>(), at)),
        DataType::LargeBinary => text(bytes(array.as_binary::<i64>(), at)),
        DataType::Utf8View => text(Some(array.as_string_view().clone().to_binary_view().value(at))),
        DataType::BinaryView => text(Some(array.as_binary_view().value(at))),
        DataType::Date32 => day::<Date32Type>(array, at),
        DataType::Date64 => day::<Date64Type>(array, at),
        DataType::Timestamp(TimeUnit::Second, zone) => moment::<TimestampSecondType>(array, at, zone.as_deref()),
        DataType::Timestamp(TimeUnit::Millisecond, zone) => moment::<TimestampMillisecondType>(array, at, zone.as_deref()),
        DataType::Timestamp(TimeUnit::Microsecond, zone) => moment::<TimestampMicrosecondType>(array, at, zone.as_deref()),
        DataType::Timestamp(TimeUnit::Nanosecond, zone) => moment::<TimestampNanosecondType>(array, at, zone.as_deref()),
        DataType::List(_) => lines(&*array.as_list::<i32>().value(at)),
        DataType::LargeList(_) => lines(&*array.as_list::<i64>().value(at)),
        DataType::FixedSizeList(..) => lines(&*array.as_fixed_size_list().value(at)),
        DataType::ListView(_) => lines(&*array.as_list_view::<i32>().value(at)),
        DataType::LargeListView(_) => lines(&*array.as_list_view::<i64>().value(at)),
        DataType::Dictionary(..) => downcast_dictionary_array!(
            array => array.key(at).map_or(Cell::Empty, |key| cell(array.values(), key)),
            _ => Cell::Error
        ),
        DataType::RunEndEncoded(..) => downcast_run_array!(
            array => cell(array.values(), array.get_physical_index(at)),
            _ => Cell::Error
        ),
        _ => Cell::Error,
    }
}

/// The bytes of a text: that they are UTF-8 is said by its type and checked by nobody.
fn bytes<T: ByteArrayType<Offset: Into<i64>>>(array: &GenericByteArray<T>, at: usize) -> Option<&[u8]> {
    let offset = |at: usize| usize::try_from((*array.value_offsets().get(at)?).into()).ok();
    array.value_data().get(offset(at)?..offset(at + 1)?)
}

fn text(bytes: Option<&[u8]>) -> Cell {
    let text = bytes.and_then(|bytes| std::str::from_utf8(bytes).ok());
    text.map_or(Cell::Error, |text| Cell::Text(text.to_owned()))
}

/// A number; data frames have one that is none where nothing stands.
fn float(number: impl Copy + Into<f64> + ToString) -> Cell {
    if number.into().is_nan() { Cell::Empty } else { Cell::Number(number.to_string()) }
}

fn day<T: ArrowTemporalType>(array: &dyn Array, at: usize) -> Cell
where
    i64: From<T::Native>,
{
    let day = array.as_primitive::<T>().value_as_date(at);
    day.map_or(Cell::Error, |day| Cell::Day(day.to_string(), false))
}

/// The day of a moment as it is written, in its own time zone.
fn moment<T: ArrowTimestampType>(array: &dyn Array, at: usize, zone: Option<&str>) -> Cell {
    let array = array.as_primitive::<T>();
    let moment = match zone.map(str::parse::<Tz>) {
        None => array.value_as_datetime(at),
        Some(Ok(zone)) => array.value_as_datetime_with_tz(at, zone).map(|moment| moment.naive_local()),
        Some(Err(_)) => None,
    };
    moment.map_or(Cell::Error, |moment| {
        let midnight = moment.date().and_hms_opt(0, 0, 0);
        Cell::Day(moment.date().to_string(), Some(moment) != midnight)
    })
}

/// Several values in one cell stand one a line.
fn lines(array: &dyn Array) -> Cell {
    let cells: Vec<Cell> = (0..array.len()).map(|at| cell(array, at)).collect();
    let texts: Vec<_> = cells.iter().filter_map(Cell::text).collect();
    Cell::Text(texts.join("\n"))
}
